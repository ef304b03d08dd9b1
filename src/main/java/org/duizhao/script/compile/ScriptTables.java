package org.duizhao.script.compile;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.duizhao.script.ScriptFormat;

/**
 * The tables of the two scripts, made from OpenCC's dictionaries and from what these leave to the standards of regions.
 *
 * @param simplifiedForms for each Han character from {@link ScriptFormat#FIRST_HAN} the one it is matched as
 * @param toSimplified characters and phrases in traditional text and their simplified forms
 * @param toTraditional characters and phrases in simplified text and their traditional forms
 */
record ScriptTables(String simplifiedForms, Map<String, String> toSimplified, Map<String, String> toTraditional) {
    /** Of several traditional forms the one that most readers of Hong Kong and Taiwan know. */
    private static final Map<Character, Character> USUAL_FORMS =
            Map.of('裏', '裡', '麪', '麵', '爲', '為', '衆', '眾', '羣', '群', '喫', '吃', '擡', '抬', '啓', '啟', '峯', '峰', '牀', '床');

    /** Characters that both scripts have, while simplified text has another one in most of their places. */
    private static final Map<Character, Character> MOSTLY_ANOTHER = Map.of('乾', '干', '瞭', '了', '著', '着', '藉', '借');

    /** Words that keep them, besides those that OpenCC lists. */
    private static final List<String> WORDS_THAT_KEEP_THEM =
            List.of("著名 著作 著者 著述 著書 著稱 著錄 著有 著於 名著 原著 巨著 專著 論著 編著 譯著 合著 顯著 卓著 昭著 土著 遺著 拙著 新著 狼藉 慰藉 蘊藉 枕藉".split(" "));

    static ScriptTables fromOpenCc() throws IOException {
        Map<String, String> toSimplified = toSimplifiedTable();
        return new ScriptTables(simplifiedForms(toSimplified), toSimplified, toTraditionalTable());
    }

    private static Map<String, String> toSimplifiedTable() throws IOException {
        Map<String, String> table = new TreeMap<>();
        table.putAll(OpenCcDictionary.TRADITIONAL_TO_SIMPLIFIED_CHARACTERS.entries());
        Map<String, String> characters = Map.copyOf(table);
        table.putAll(OpenCcDictionary.TRADITIONAL_TO_SIMPLIFIED_PHRASES.entries());
        WORDS_THAT_KEEP_THEM.forEach(word -> table.put(word, eachOf(word, characters)));
        MOSTLY_ANOTHER.forEach((character, other) -> table.put(character.toString(), other.toString()));
        for (Map.Entry<String, String> variant : variants().entrySet()) {
            String standard = variant.getValue();
            table.putIfAbsent(variant.getKey(), characters.getOrDefault(standard, standard));
        }
        return table;
    }

    /** The standard form of each character that Hong Kong or Taiwan write in a way of their own. */
    private static Map<String, String> variants() throws IOException {
        Map<String, String> standard = new TreeMap<>();
        OpenCcDictionary.TRADITIONAL_TO_HONG_KONG
                .entries()
                .forEach((form, ofHongKong) -> standard.put(ofHongKong, form));
        USUAL_FORMS.forEach((form, usual) -> standard.put(usual.toString(), form.toString()));
        return standard;
    }

    private static Map<String, String> toTraditionalTable() throws IOException {
        Map<String, String> usual = new HashMap<>();
        USUAL_FORMS.forEach((form, other) -> usual.put(form.toString(), other.toString()));
        Map<String, String> table = new TreeMap<>(usual);
        OpenCcDictionary.SIMPLIFIED_TO_TRADITIONAL_CHARACTERS
                .entries()
                .forEach((simplified, traditional) -> table.put(simplified, eachOf(traditional, usual)));
        OpenCcDictionary.SIMPLIFIED_TO_TRADITIONAL_PHRASES
                .entries()
                .forEach((simplified, traditional) -> table.put(simplified, eachOf(traditional, usual)));
        return table;
    }

    /** Followed to the end: what 薴 simplifies to has a simpler form itself. */
    private static String simplifiedForms(Map<String, String> toSimplified) {
        StringBuilder forms = new StringBuilder();
        for (char c = ScriptFormat.FIRST_HAN; c <= ScriptFormat.LAST_HAN; c++) {
            String form = String.valueOf(c);
            Set<String> passed = new HashSet<>();
            while (passed.add(form)) {
                form = toSimplified.getOrDefault(form, form);
            }
            forms.append(form);
        }
        return forms.toString();
    }

    private static String eachOf(String text, Map<String, String> forms) {
        StringBuilder mapped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            String character = text.substring(i, i + 1);
            mapped.append(forms.getOrDefault(character, character));
        }
        return mapped.toString();
    }
}
