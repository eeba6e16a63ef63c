/**
 * The doors for plug-ins. Register a stateless {@link org.cytoloop.spi.Provider} with {@code @ServiceProvider}; built-in
 * providers sit at positions of 1000 and more, so that a plug-in can come first. Everything is found through {@link
 * org.cytoloop.spi.Services}, never by class name.
 */
package org.cytoloop.spi;
