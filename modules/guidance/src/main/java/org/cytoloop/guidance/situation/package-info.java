/** Where a study stands in the loop, read from it. */
package org.cytoloop.guidance.situation;
