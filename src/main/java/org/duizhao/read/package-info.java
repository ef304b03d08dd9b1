/**
 * Files become a Transcript: Markdown as converted from web pages, plain text, SubRip, WebVTT. What is not part of the
 * talk is set aside and listed.
 */
@NullMarked
package org.duizhao.read;

import org.jspecify.annotations.NullMarked;
