/** Pictures of slices for papers and talks. */
package org.cytoloop.viewer.export;
