using System.Collections.Immutable;

namespace Jail.Panel.Events;

/// <summary>Tells what happens, and keeps the last events for those who come back.</summary>
internal sealed partial class EventHub(TimeProvider time, ILogger<EventHub> logger)
{
    public const int Kept = 4096;

    private readonly Lock _lock = new();
    private readonly Queue<PanelEvent> _last = new(Kept);
    private ImmutableArray<Action<PanelEvent>> _listeners = [];
    private long _sequence;

    /// <summary>Tells this process's sequence numbers from those of another.</summary>
    public string Epoch { get; } = Guid.NewGuid().ToString("N")[..8];

    public void Publish(string type, Guid? tenantId, bool forAll, object data)
    {
        PanelEvent happened;
        ImmutableArray<Action<PanelEvent>> listeners;
        lock (_lock)
        {
            happened = new PanelEvent(++_sequence, time.GetUtcNow(), type, tenantId, forAll, data);
            if (_last.Count == Kept) _last.Dequeue();
            _last.Enqueue(happened);
            listeners = _listeners;
        }

        foreach (var listener in listeners)
        {
            try
            {
                listener(happened);
            }
            catch (Exception e)
            {
                LogListenerFailed(e, type);
            }
        }
    }

    /// <summary>Calls <paramref name="listener"/> on the publisher's thread until disposed: hand over and return at once.</summary>
    public IDisposable Subscribe(Action<PanelEvent> listener)
    {
        lock (_lock) _listeners = _listeners.Add(listener);
        return new Subscription(this, listener);
    }

    /// <summary>Subscribes and returns what came after <paramref name="sequence"/>, without a gap between the two.</summary>
    public IDisposable Subscribe(Action<PanelEvent> listener, long sequence, out IReadOnlyList<PanelEvent> missed)
    {
        lock (_lock)
        {
            missed = [.. _last.Where(e => e.Sequence > sequence)];
            _listeners = _listeners.Add(listener);
        }

        return new Subscription(this, listener);
    }

    [LoggerMessage(LogLevel.Error, "A listener failed at {Type}")]
    private partial void LogListenerFailed(Exception exception, string type);

    private sealed class Subscription(EventHub hub, Action<PanelEvent> listener) : IDisposable
    {
        public void Dispose()
        {
            lock (hub._lock) hub._listeners = hub._listeners.Remove(listener);
        }
    }
}
