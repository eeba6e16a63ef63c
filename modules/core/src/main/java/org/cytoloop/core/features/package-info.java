/**
 * Feature names with units and versions, and the matrix of values per cell.
 *
 * <p><strong>STABLE</strong> since 0.1.
 */
@Stability(value = Stability.Level.STABLE, since = "0.1")
package org.cytoloop.core.features;

import org.cytoloop.core.api.Stability;
