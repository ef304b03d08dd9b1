package org.duizhao.evaluate;

/**
 * The scores of one document.
 *
 * @param document its name
 * @param scores how good its ladder is
 */
public record DocumentScores(String document, Scores scores) {}
