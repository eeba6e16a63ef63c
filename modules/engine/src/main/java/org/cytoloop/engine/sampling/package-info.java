/** Seeded random draws of cells with known inclusion probability, and nearest-cell look-ups. */
package org.cytoloop.engine.sampling;
