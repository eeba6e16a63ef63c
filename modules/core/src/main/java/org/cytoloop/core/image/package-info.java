/**
 * Pixels in primitive arrays: series, channels, levels, tiles and planes.
 *
 * <p><strong>STABLE</strong> since 0.1, but for {@code ImageLocation}, which is <strong>EVOLVING</strong>.
 */
@Stability(value = Stability.Level.STABLE, since = "0.1")
package org.cytoloop.core.image;

import org.cytoloop.core.api.Stability;
