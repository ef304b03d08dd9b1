/**
 * The glossary, and finding its terms in Chinese sentences.
 */
@NullMarked
package org.duizhao.term;

import org.jspecify.annotations.NullMarked;
