/** Advice on which cells to answer and which mistakes to feed. */
package org.cytoloop.advisers.mine;
