using System.Collections.Concurrent;
using System.Collections.Immutable;
using Jail.Core;

namespace Jail.Panel.Hosts;

/// <summary>What the hosts last said of each jail, by the jail's id. Never in the database.</summary>
internal sealed class StatusBoard
{
    private readonly ConcurrentDictionary<string, JailStatus> _statuses = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private ImmutableArray<Action<JailStatus>> _listeners = [];

    /// <summary>Whether the host's whole list was seen since it was last connected: only then is an absent jail a missing one.</summary>
    public bool IsComplete { get; private set; }

    public JailStatus? Find(string jailId) => _statuses.GetValueOrDefault(jailId);

    public IReadOnlyCollection<JailStatus> All => [.. _statuses.Values];

    /// <summary>Calls <paramref name="listener"/> at each change of a jail's status until disposed: hand over and return at once.</summary>
    public IDisposable Subscribe(Action<JailStatus> listener)
    {
        lock (_lock) _listeners = _listeners.Add(listener);
        return new Subscription(this, listener);
    }

    /// <summary>Takes a status; returns the one before it.</summary>
    public JailStatus? Set(JailStatus status)
    {
        _statuses.TryGetValue(status.Id, out var before);
        _statuses[status.Id] = status;
        foreach (var listener in _listeners) listener(status);
        return before;
    }

    public JailStatus? Remove(string jailId)
    {
        if (!_statuses.TryRemove(jailId, out var before)) return null;
        var gone = before with { State = JailState.Missing, Usage = null, StartedAt = null, Busy = null };
        foreach (var listener in _listeners) listener(gone);
        return before;
    }

    /// <summary>Ends the first round of a new connection: what was not in <paramref name="seen"/> is gone.</summary>
    public void Complete(IReadOnlySet<string> seen)
    {
        foreach (var id in _statuses.Keys)
            if (!seen.Contains(id)) Remove(id);
        IsComplete = true;
    }

    /// <summary>The host is out of sight: what it said last stays, but nothing can be called missing.</summary>
    public void Incomplete() => IsComplete = false;

    private sealed class Subscription(StatusBoard board, Action<JailStatus> listener) : IDisposable
    {
        public void Dispose()
        {
            lock (board._lock) board._listeners = board._listeners.Remove(listener);
        }
    }
}
