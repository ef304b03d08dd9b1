package org.duizhao.bitext;

/**
 * A Chinese sentence with the time at which the English that it translates is said.
 *
 * @param sentence the sentence, with its place in its transcript
 * @param time from the first to the last of the words; where there are none, the time that its neighbours leave
 * @param hasEnglish whether there are words that it translates
 * @param probability how likely it is, 0 to 1, that the sentence begins within a second of the start
 */
public record TimedSentence(Sentence sentence, TimeRange time, boolean hasEnglish, double probability) {}
