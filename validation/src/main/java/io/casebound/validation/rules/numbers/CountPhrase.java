package io.casebound.validation.rules.numbers;

import io.casebound.validation.rules.Passage;

/**
 * A place that says how many there are of something: {@code three pulmonary nodules}.
 *
 * @param number how many, at least 2
 * @param what the noun in the singular, with the one word before it where there is one
 * @param noun the noun alone, in the singular
 * @param passage the text in which it stands
 * @param from the index of the number
 * @param to the index behind the noun
 */
record CountPhrase(int number, String what, String noun, Passage passage, int from, int to) {}
