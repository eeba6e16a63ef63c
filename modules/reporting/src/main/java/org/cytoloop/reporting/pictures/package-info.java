/** Pictures of slices with their calls, and of cells. */
package org.cytoloop.reporting.pictures;
