/**
 * Light and dark.
 */
package org.cytoloop.workbench.theme;
