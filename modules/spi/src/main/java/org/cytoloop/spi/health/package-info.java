/**
 * How providers are: which there are, which failed, what they did wrong, and which the user has switched off.
 *
 * <p>The workbench and the command line tell and show it; a plug-in has nothing to do for it and must not tell of others.
 * Authors see here what their users see: "Plug-in Health" in the menu Help, or {@code cytoloop services}. A provider is
 * <em>failed</em> when its class or a library is missing or its constructor throws (the reason is shown, the log has more),
 * <em>shadowed</em> when another of the same id is registered before it, <em>troubled</em> once it threw what its contract
 * does not allow, did not come back in time or did not stop when asked to, left threads or files open, or answered nonsense.
 *
 * <p><strong>INTERNAL</strong>.
 */
@Stability(value = Stability.Level.INTERNAL, since = "0.1")
package org.cytoloop.spi.health;

import org.cytoloop.core.api.Stability;
