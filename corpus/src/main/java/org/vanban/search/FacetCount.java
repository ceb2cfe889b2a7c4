package org.vanban.search;

/**
 * How many articles have a value of a facet.
 *
 * @param value {@code Phạm Minh Chính}, {@code 2018-07}
 * @param articles at least 1
 */
public record FacetCount(String value, int articles) {}
