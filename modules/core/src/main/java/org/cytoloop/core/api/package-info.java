/**
 * What authors of plug-ins can rely on, as labels that readers and tools can see.
 *
 * <p><strong>STABLE</strong> since 0.1.
 */
@Stability(value = Stability.Level.STABLE, since = "0.1")
package org.cytoloop.core.api;
