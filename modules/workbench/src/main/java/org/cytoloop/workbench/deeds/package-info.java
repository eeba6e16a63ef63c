/** What buttons of advice do: done by the window that knows how. */
package org.cytoloop.workbench.deeds;
