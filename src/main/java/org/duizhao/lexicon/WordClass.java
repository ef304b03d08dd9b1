package org.duizhao.lexicon;

/** What kind of word a dictionary takes a word for first. */
public enum WordClass {
    /** Nothing is known. */
    UNKNOWN,
    /** Nouns, and what stands for one: set phrases, abbreviations. */
    NOUN,
    /** Names of people and places. */
    NAME,
    VERB,
    /** Adjectives, and in Chinese what stands before a noun only: words of kind and time. */
    ADJECTIVE,
    ADVERB,
    /** Pronouns, prepositions, conjunctions, particles, numerals, measure words. */
    FUNCTION
}
