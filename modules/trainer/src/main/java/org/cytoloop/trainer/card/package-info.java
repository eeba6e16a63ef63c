/** The result card: how good a round is, what it relies on, and what changed. */
package org.cytoloop.trainer.card;
