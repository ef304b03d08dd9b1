package org.duizhao.bitext;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A string that stands for a term in Chinese text.
 *
 * @param text the string, without white space at its edges
 * @param contexts where it means the term: in one of those that are not excluded, if there are any, and in none of those
 *     that are; without contexts everywhere
 */
public record ChineseForm(String text, List<Context> contexts) {
    public ChineseForm {
        text = text.strip();
        contexts = contexts.stream().distinct().toList();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a form has a text");
        }
    }

    /** A string that means the term wherever it stands. */
    public static ChineseForm anywhere(String text) {
        return new ChineseForm(text, List.of());
    }

    /**
     * The forms with those of one text made one: it means the term wherever one of them does, but where none of them
     * excludes it.
     */
    static List<ChineseForm> merged(List<ChineseForm> forms) {
        Map<String, ChineseForm> byText = new LinkedHashMap<>();
        forms.forEach(form -> byText.merge(form.text, form, ChineseForm::or));
        return new ArrayList<>(byText.values());
    }

    private ChineseForm or(ChineseForm other) {
        boolean restricted = isRestricted() && other.isRestricted();
        List<Context> either = Stream.concat(contexts.stream(), other.contexts.stream())
                .filter(context -> restricted || context.excluded())
                .toList();
        return new ChineseForm(text, either);
    }

    private boolean isRestricted() {
        return contexts.stream().anyMatch(context -> !context.excluded());
    }
}
