/** Feature names with units and versions, and the matrix of values per cell. */
package org.cytoloop.core.features;
