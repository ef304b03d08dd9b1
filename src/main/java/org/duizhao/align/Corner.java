package org.duizhao.align;

/**
 * A point of the grid of sentence borders.
 *
 * @param chinese the border before the Chinese sentence of this index
 * @param english the border before the English sentence of this index
 */
record Corner(int chinese, int english) {}
