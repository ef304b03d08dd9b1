package org.duizhao.align;

import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;

/** A talk about three ports, of which the English leaves out one; no dictionary knows their names. */
final class Ports {
    private Ports() {}

    static SegmentedText chinese() {
        return Sentences.talk(
                Language.CHINESE, "船长: 我们出发了。", "船长: 瓦兰提有三个港口。", "船长: 塔尔玛有三个港口。", "船长: 卡索罗有三个港口。", "船长: 我们回来了。");
    }

    static SegmentedText english() {
        return Sentences.talk(
                Language.ENGLISH,
                "Captain: We set out.",
                "Captain: Northgate has three ports.",
                "Captain: Eastwick has three ports.",
                "Captain: We came back.");
    }
}
