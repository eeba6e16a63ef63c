/** Advice on the next step of the loop: what an adviser sees of a study, and what it says. */
package org.cytoloop.spi.guide;
