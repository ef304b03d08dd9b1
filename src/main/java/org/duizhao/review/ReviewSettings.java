package org.duizhao.review;

import java.util.function.BiFunction;
import org.duizhao.bitext.Alignment;
import org.duizhao.review.desk.Realigner;
import org.duizhao.review.find.Pinyin;
import org.duizhao.write.ExportOptions;

/**
 * What a review needs besides workspaces.
 *
 * @param port the port to listen on; any that is free if it is 0
 * @param realigner aligns again what is not settled
 * @param pinyin tells how characters are read, for searching
 * @param exportOptions what exports say of themselves, by the alignment and the name of its workspace
 */
public record ReviewSettings(
        int port, Realigner realigner, Pinyin pinyin, BiFunction<Alignment, String, ExportOptions> exportOptions) {}
