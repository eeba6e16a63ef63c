/** How samples and scores grew, over time and over rounds. */
package org.cytoloop.steering.growth;
