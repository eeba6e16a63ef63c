/** Where candidates come from, and the queue they are asked in. */
package org.cytoloop.mining.asking;
