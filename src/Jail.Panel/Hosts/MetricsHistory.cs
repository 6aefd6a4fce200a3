using System.Collections.Concurrent;
using Jail.Core;
using Jail.Panel.Jails;

namespace Jail.Panel.Hosts;

/// <summary>The last 15 minutes of each jail's uses, one point every 2 s.</summary>
internal sealed class MetricsHistory
{
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);
    public const int Points = 450;

    private readonly ConcurrentDictionary<string, Series> _series = new(StringComparer.Ordinal);

    public void Add(string jailId, JailUsage usage) => _series.GetOrAdd(jailId, _ => new Series()).Add(usage);

    public void Forget(string jailId) => _series.TryRemove(jailId, out _);

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<MetricsPoint> Read(string jailId) => _series.TryGetValue(jailId, out var series) ? series.ToList() : [];

    public MetricsPoint? Last(string jailId) => _series.TryGetValue(jailId, out var series) ? series.Last : null;

    private sealed class Series
    {
        private readonly Queue<MetricsPoint> _points = new();
        private JailUsage? _before;

        public MetricsPoint? Last { get; private set; }

        public void Add(JailUsage usage)
        {
            lock (_points)
            {
                var seconds = _before is null ? 0 : (usage.At - _before.At).TotalSeconds;
                var point = new MetricsPoint(
                    usage.At,
                    Math.Round(Rate(seconds, usage.CpuNanoseconds, _before?.CpuNanoseconds) / 1e7, 2),
                    usage.MemoryBytes,
                    usage.Processes,
                    usage.DiskBytes,
                    Math.Round(Rate(seconds, usage.NetworkInBytes, _before?.NetworkInBytes), 1),
                    Math.Round(Rate(seconds, usage.NetworkOutBytes, _before?.NetworkOutBytes), 1));
                _before = usage;
                Last = point;
                _points.Enqueue(point);
                if (_points.Count > Points) _points.Dequeue();
            }
        }

        public IReadOnlyList<MetricsPoint> ToList()
        {
            lock (_points) return [.. _points];
        }

        /// <summary>A counter that fell began anew with the jail.</summary>
        private static double Rate(double seconds, long now, long? before) =>
            seconds <= 0 || before is null || now < before ? 0 : (now - before.Value) / seconds;
    }
}
