/** Documents to translate in XLIFF, as translators give them back: 1.2 and 2.x become units. */
@NullMarked
package org.duizhao.xliff;

import org.jspecify.annotations.NullMarked;
