/** Advice on when to train, and on what a score says. */
package org.cytoloop.advisers.train;
