/**
 * Seeded random numbers that are the same on every machine and every JDK.
 *
 * <p><strong>STABLE</strong> since 0.1, the numbers themselves included: a seed gives the same draws in every later version.
 */
@Stability(value = Stability.Level.STABLE, since = "0.1")
package org.cytoloop.core.random;

import org.cytoloop.core.api.Stability;
