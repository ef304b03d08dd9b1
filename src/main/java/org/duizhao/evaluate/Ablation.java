package org.duizhao.evaluate;

import java.util.List;

/**
 * How an aligner does without some of what it goes by.
 *
 * @param leftOut what it did without
 * @param folders what there is to say of it then, by folder of texts
 */
public record Ablation(String leftOut, List<Assessment> folders) {
    public Ablation {
        folders = List.copyOf(folders);
    }
}
