package org.duizhao.align;

import java.util.List;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;

/** A story of sixteen Chinese and eighteen English sentences, with the ladder that is right. */
final class SeaStory {
    static final List<String> CHINESE = List.of(
            "我第一次见到大海是在七岁那年。",
            "爸爸开着一辆旧卡车，载着全家人往南走了三天。",
            "路上下了一场大雨，我们在加油站睡了一夜。",
            "第二天早上，太阳出来了。",
            "妈妈指着远处说：“你看，那条蓝色的线就是海。”",
            "我不相信。",
            "我一直以为海是绿色的，因为课本上的图画就是绿色的。",
            "车停在一个小渔村。",
            "我脱下鞋子，跑过沙滩。",
            "水比我想的冷得多！",
            "你知道我做的第一件事是什么吗？",
            "我尝了一口海水。",
            "太咸了。",
            "弟弟笑得摔倒在沙子上，爸爸拍了一张照片，那张照片现在还挂在厨房的墙上。",
            "四十年后，我成了一名海洋学家。",
            "每次出海，我都会想起那辆旧卡车。");
    static final List<String> ENGLISH = List.of(
            "I was seven years old when I first saw the sea.",
            "Dad drove an old truck and took the whole family south for three days.",
            "On the way there was a heavy rain, and we slept for a night at a gas station.",
            "The next morning the sun came out.",
            "Mom pointed into the distance and said, \"Look, that blue line is the sea.\"",
            "I didn't believe it.",
            "I had always thought the sea was green.",
            "The pictures in my textbook were green, after all.",
            "The truck stopped at a small fishing village.",
            "I took off my shoes and ran across the beach.",
            "The water was much colder than I had thought!",
            "Do you know what the first thing I did was?",
            "I tasted a mouthful of sea water, and it was far too salty.",
            "My brother laughed so hard that he fell over in the sand.",
            "Dad took a picture.",
            "That picture still hangs on the kitchen wall.",
            "Forty years later, I became an oceanographer.",
            "Whenever I go out to sea, I think of that old truck.");
    static final List<Bead> LADDER = List.of(
            Bead.of(0, 1, 0, 1),
            Bead.of(1, 2, 1, 2),
            Bead.of(2, 3, 2, 3),
            Bead.of(3, 4, 3, 4),
            Bead.of(4, 5, 4, 5),
            Bead.of(5, 6, 5, 6),
            Bead.of(6, 7, 6, 8),
            Bead.of(7, 8, 8, 9),
            Bead.of(8, 9, 9, 10),
            Bead.of(9, 10, 10, 11),
            Bead.of(10, 11, 11, 12),
            Bead.of(11, 13, 12, 13),
            Bead.of(13, 14, 13, 16),
            Bead.of(14, 15, 16, 17),
            Bead.of(15, 16, 17, 18));

    private SeaStory() {}

    static SegmentedText chinese() {
        return Sentences.plain(Language.CHINESE, CHINESE);
    }

    static SegmentedText english() {
        return Sentences.plain(Language.ENGLISH, ENGLISH);
    }
}
