/** Computes the feature matrix of a slice: blocks of cells in parallel, each pixel read once per block. */
package org.cytoloop.engine.features;
