/** Advice on looking at slices, and on what was found there. */
package org.cytoloop.advisers.review;
