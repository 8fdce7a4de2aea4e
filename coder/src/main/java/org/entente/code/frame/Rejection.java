package org.entente.code.frame;

/**
 * A frame that came into question and was not coded.
 *
 * @param rule id of the frame
 * @param trigger the token that carries it
 * @param reason why not, in words
 */
public record Rejection(String rule, int trigger, String reason) {}
