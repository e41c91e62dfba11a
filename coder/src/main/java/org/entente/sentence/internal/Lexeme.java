package org.entente.sentence.internal;

import java.util.Map;

/**
 * A word or number as the rules for times see it.
 *
 * @param begin first unit in the sentence's text
 * @param end after the last unit
 * @param word in small letters
 * @param capitalised whether it is written with a capital
 * @param values its value in each class that it belongs to
 */
record Lexeme(
    int begin, int end, String word, boolean capitalised, Map<TimeClass, Integer> values) {}
