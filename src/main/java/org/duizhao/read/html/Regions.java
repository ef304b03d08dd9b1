package org.duizhao.read.html;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.bitext.SetAside.Reason;
import org.jsoup.nodes.Element;

/** What the name, the role and the classes of an element say of what stands in it, apart from the main text. */
final class Regions {
    private static final Map<String, Reason> TAGS = Map.of(
            "nav", Reason.NAVIGATION,
            "menu", Reason.NAVIGATION,
            "search", Reason.NAVIGATION,
            "form", Reason.NAVIGATION,
            "dialog", Reason.PROMOTION,
            "aside", Reason.BESIDE,
            "footer", Reason.FOOT,
            "figcaption", Reason.IMAGE);
    private static final Map<String, Reason> ROLES = Map.of(
            "navigation", Reason.NAVIGATION,
            "menu", Reason.NAVIGATION,
            "search", Reason.NAVIGATION,
            "dialog", Reason.PROMOTION,
            "alert", Reason.PROMOTION,
            "complementary", Reason.BESIDE,
            "banner", Reason.BESIDE,
            "contentinfo", Reason.FOOT);
    private static final Map<String, Reason> WORDS = Stream.of(
                    words(
                            Reason.NAVIGATION,
                            "nav navbar navigation breadcrumb breadcrumbs menu pagination pager toc sidebar sidenav related recommend "
                                    + "recommended recommendation recommendations toolbar topbar hotlist rank"),
                    words(
                            Reason.PROMOTION,
                            "ad ads adv advert adverts advertisement advertising sponsor sponsored promo promotion newsletter "
                                    + "subscribe subscription share sharing social qrcode popup modal cookie cookies paywall reward donate"),
                    words(Reason.COMMENT, "comment comments commentlist disqus replies discuss"),
                    words(Reason.FOOT, "footer foot copyright colophon"))
            .flatMap(words -> words.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    private static final Pattern BORDER = Pattern.compile("[^a-z]+");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    /** Classes beyond these tell how a box looks. */
    private static final int LONGEST_NAMES = 400;

    private Regions() {}

    /** Why what stands in an element is not read, if the element says so. */
    static Optional<Reason> reasonOf(Element element) {
        if (ElementKind.isHidden(element)) {
            return Optional.of(Reason.HIDDEN);
        }
        return Optional.ofNullable(TAGS.get(element.normalName()))
                .or(() -> Optional.ofNullable(
                        ROLES.get(element.attr("role").strip().toLowerCase(Locale.ROOT))))
                .or(() -> ofNames(element.className() + " " + element.id()));
    }

    private static Optional<Reason> ofNames(String names) {
        String bounded = names.substring(0, Math.min(names.length(), LONGEST_NAMES));
        return BORDER.splitAsStream(HUMP.matcher(bounded).replaceAll(" ").toLowerCase(Locale.ROOT))
                .filter(WORDS::containsKey)
                .map(WORDS::get)
                .findFirst();
    }

    private static Map<String, Reason> words(Reason reason, String words) {
        return Stream.of(words.split(" ")).collect(Collectors.toMap(word -> word, word -> reason));
    }
}
