/** Where a viewer looks, and how that changes. */
package org.cytoloop.viewer.camera;
