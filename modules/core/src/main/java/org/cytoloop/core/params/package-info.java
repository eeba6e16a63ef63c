/** Typed, describable parameters of a provider, from which a settings panel can be built. */
package org.cytoloop.core.params;
