/** The words of the domain: slices, stainings, cells, labels, samples, batches, rounds and calls. */
package org.cytoloop.core.model;
