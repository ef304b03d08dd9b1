package org.duizhao.align;

import java.util.List;

/** Texts that have no counterpart in the sample talk, nor in each other. */
final class StrayTexts {
    static final List<String> ENGLISH_FRONT_MATTER = List.of(
            "This recording belongs to the autumn series of the town library.",
            "Please switch off your telephones and keep the aisles free.",
            "Tea and sandwiches are served in the foyer after nine o'clock.",
            "The cloakroom closes at a quarter past ten.",
            "Members of the society enter for half the price.",
            "Our next evening is about the birds of the estuary.",
            "Sign language is provided on the left of the stage.",
            "Photographs are allowed without flash.");

    static final List<String> CHINESE_ADVERTISING = List.of(
            "扫描下方二维码，领取本周的优惠券。",
            "新鲜牛奶每天清晨送到家门口，首月半价。",
            "周末家庭滑雪营火热报名中，名额只剩十二个。",
            "本店所有羽绒服七折，满三百元包邮。",
            "长按图片保存海报，转发朋友圈可得小礼物一份。",
            "点赞最多的三位读者将获赠电影票两张。",
            "春节期间客服休息，请您谅解。",
            "地址：杭州市西湖边梅花路八号，乘地铁二号线可到。");

    static final List<String> ENGLISH_RECIPE = List.of(
            "Mix the flour with two eggs.",
            "Add a pinch of salt and stir until smooth.",
            "Let the dough rest under a damp cloth.",
            "Preheat the oven to a gentle heat.",
            "Roll it thin and cut it into squares.",
            "Bake until golden, about twelve minutes.",
            "Serve with butter and plum jam.",
            "My grandmother added cinnamon at Christmas.",
            "Nobody in our street made better biscuits.",
            "She never wrote the recipe down.",
            "The village choir sang under her window every Sunday.",
            "Her goat ate the tulips of the priest.",
            "In spring the river flooded the cellar twice.",
            "We carried the apples upstairs in baskets.",
            "My uncle played the trombone badly.",
            "The cat slept on the warm stove all winter.",
            "Wool was dyed with onion skins.",
            "They sold the farm after the war.");

    private StrayTexts() {}
}
