/**
 * Typed, describable parameters of a provider, from which a settings panel can be built.
 *
 * <p><strong>STABLE</strong> since 0.1.
 */
@Stability(value = Stability.Level.STABLE, since = "0.1")
package org.cytoloop.core.params;

import org.cytoloop.core.api.Stability;
