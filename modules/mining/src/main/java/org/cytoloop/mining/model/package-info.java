/** Mining in the open study: which miner is asked, what it put forward, what was answered. */
package org.cytoloop.mining.model;
