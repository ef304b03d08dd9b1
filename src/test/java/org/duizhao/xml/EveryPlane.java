package org.duizhao.xml;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts of characters of every plane of Unicode, and of those that file formats give a meaning; all legal in XML. */
public final class EveryPlane {
    private EveryPlane() {}

    public static Arbitrary<String> texts() {
        Arbitrary<String> everyPlane = Arbitraries.integers()
                .between(0, 16)
                .flatMap(plane -> Arbitraries.integers().between(plane << 16, (plane << 16) + 0xFFFF))
                .filter(XmlCharacters::isLegal)
                .map(Character::toString);
        Arbitrary<String> awkward = Arbitraries.of(
                "<", "&", "]]>", "\"", "\r", "\r\n", "\n", "\t", " ", "\u0085", "\u2028", "<!--", "_x0041_", "钟",
                "=1+1");
        return Arbitraries.oneOf(everyPlane, awkward).list().ofMaxSize(12).map(parts -> String.join("", parts));
    }
}
