/**
 * A Transcript gets its sentences, Chinese and English, with Apache OpenNLP. Every sentence keeps its span in the source.
 */
@NullMarked
package org.duizhao.segment;

import org.jspecify.annotations.NullMarked;
