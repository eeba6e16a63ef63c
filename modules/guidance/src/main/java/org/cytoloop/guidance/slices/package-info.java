/** Training slices that stand for all. */
package org.cytoloop.guidance.slices;
