/** The picture of a slice: layers of a Visual Library scene, and the mouse and keys on it. */
package org.cytoloop.viewer.scene;
