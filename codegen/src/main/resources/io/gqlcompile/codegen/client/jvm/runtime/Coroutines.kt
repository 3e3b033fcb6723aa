package runtime

import java.util.concurrent.CompletionException
import kotlin.coroutines.resume
import kotlin.coroutines.resumeWithException
import kotlinx.coroutines.channels.awaitClose
import kotlinx.coroutines.channels.trySendBlocking
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.callbackFlow
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.suspendCancellableCoroutine

/** Runs a query or a mutation without blocking a thread; throws an [ApiException]. */
public suspend fun <T : Any> AppSyncClient.await(operation: Operation<T>): T? =
    runOn(this, operation)

/**
 * What a subscription brings, until nobody collects; ends with an [ApiException]. After a
 * [ConnectionLostException] it can be collected again, for example with `retryWhen`.
 */
public fun <T : Any> AppSyncClient.flow(operation: Operation<T>): Flow<T> =
    flowOf(this, operation)

/** As [await]. */
public suspend fun <T : Any> runOn(client: AppSyncClient, operation: Operation<T>): T? =
    suspendCancellableCoroutine { continuation ->
        val answer = client.runAsync(operation)
        continuation.invokeOnCancellation { answer.cancel(true) }
        answer.whenComplete { value: T?, failure: Throwable? ->
            if (failure == null) continuation.resume(value)
            else continuation.resumeWithException(cause(failure))
        }
    }

/** As [flow]. */
public fun <T : Any> flowOf(client: AppSyncClient, operation: Operation<T>): Flow<T> =
    callbackFlow {
        val accepted =
            client.subscribe(operation, { value -> trySendBlocking(value) }, { close(it) })
        accepted.whenComplete { _, failure: Throwable? ->
            if (failure != null) close(cause(failure))
        }
        awaitClose { accepted.thenAccept { it.close() } }
    }

private fun cause(failure: Throwable): Throwable =
    if (failure is CompletionException) failure.cause ?: failure else failure

/** Entries of a list that comes in pages; null entries are left out. */
public fun <P : Any, T : Any> pages(
    page: suspend (String?) -> P?,
    items: (P) -> List<T?>?,
    nextToken: (P) -> String?,
): Flow<T> = flow {
    var token: String? = null
    do {
        val next = page(token)
        val found = if (next == null) null else items(next)
        found?.forEach { if (it != null) emit(it) }
        token = if (next == null) null else nextToken(next)
    } while (token != null)
}

/** A value that the schema promises. */
public fun <T : Any> required(value: T?, field: String): T =
    value ?: throw IllegalArgumentException("the answer has no $field")
