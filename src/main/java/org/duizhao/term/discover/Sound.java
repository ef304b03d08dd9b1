package org.duizhao.term.discover;

import java.util.Locale;
import java.util.Map;

/**
 * How a word sounds, roughly: its consonants in classes that hearers and transliterations confuse, in the spirit of
 * Russell's Soundex but with the whole word and both languages in view. {@code Cloud} and {@code Claude} sound alike, so do
 * {@code Quora} and {@code Coro}, and 谢尔盖 (xie'ergai) and {@code Sergey} nearly.
 */
final class Sound {
    private static final Map<String, String> LATIN_GROUPS = Map.ofEntries(
            Map.entry("sch", "s"),
            Map.entry("tch", "c"),
            Map.entry("dge", "j"),
            Map.entry("ch", "c"),
            Map.entry("sh", "s"),
            Map.entry("th", "t"),
            Map.entry("ph", "f"),
            Map.entry("gh", ""),
            Map.entry("ck", "k"),
            Map.entry("qu", "k"),
            Map.entry("kn", "n"),
            Map.entry("wr", "r"),
            Map.entry("ce", "s"),
            Map.entry("ci", "s"),
            Map.entry("cy", "s"),
            Map.entry("x", "ks"));
    private static final int LONGEST_GROUP = 3;

    private Sound() {}

    /** The consonants of an English word. */
    static String ofEnglish(String word) {
        String letters = word.toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < letters.length(); ) {
            String group = group(letters, i);
            append(LATIN_GROUPS.getOrDefault(group, group.charAt(0) == 'c' ? "k" : group), key);
            i += group.length();
        }
        return key.toString();
    }

    /** The consonants of toneless pinyin, {@code xie er gai}. */
    static String ofPinyin(String syllable) {
        String initial = switch (syllable) {
            case "er" -> "r";
            case "" -> "";
            default -> initial(syllable);
        };
        boolean nasal = syllable.length() > 1 && (syllable.endsWith("n") || syllable.endsWith("ng"));
        StringBuilder key = new StringBuilder();
        append(initial, key);
        append(nasal ? "n" : "", key);
        return key.toString();
    }

    private static String initial(String syllable) {
        if (syllable.startsWith("zh") || syllable.startsWith("j") || syllable.startsWith("z")) {
            return "j";
        }
        if (syllable.startsWith("ch") || syllable.startsWith("q") || syllable.startsWith("c")) {
            return "c";
        }
        if (syllable.startsWith("sh") || syllable.startsWith("x") || syllable.startsWith("s")) {
            return "s";
        }
        return syllable.substring(0, 1);
    }

    private static String group(String letters, int start) {
        for (int length = LONGEST_GROUP; length > 0; length--) {
            if (start + length <= letters.length()
                    && LATIN_GROUPS.containsKey(letters.substring(start, start + length))) {
                boolean vowelFollows =
                        length == 2 && letters.charAt(start) == 'c' && "eiy".indexOf(letters.charAt(start + 1)) >= 0;
                return vowelFollows ? letters.substring(start, start + 2) : letters.substring(start, start + length);
            }
        }
        return letters.substring(start, start + 1);
    }

    /** Adds sounds by their class; vowels and what is hardly heard have none, and a sound is not doubled. */
    private static void append(String sounds, StringBuilder key) {
        for (int i = 0; i < sounds.length(); i++) {
            char c = classOf(sounds.charAt(i));
            if (c != ' ' && (key.length() == 0 || key.charAt(key.length() - 1) != c)) {
                key.append(c);
            }
        }
    }

    private static char classOf(char c) {
        return switch (c) {
            case 'b', 'p' -> 'P';
            case 'f', 'v' -> 'F';
            case 'm' -> 'M';
            case 'n' -> 'N';
            case 'd', 't' -> 'T';
            case 'l', 'r' -> 'L';
            case 'g', 'k', 'q' -> 'K';
            case 's', 'z' -> 'S';
            case 'j', 'c' -> 'J';
            default -> ' ';
        };
    }
}
