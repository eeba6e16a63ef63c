/** How many samples, and how many calls, are ON and OFF: overall, by slice, animal, origin and rule version. */
package org.cytoloop.steering.balance;
