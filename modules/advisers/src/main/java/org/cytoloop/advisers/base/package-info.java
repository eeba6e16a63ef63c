/** What all advisers share: numbers of a situation, words, buttons and the order of advice. */
package org.cytoloop.advisers.base;
